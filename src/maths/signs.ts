/** What LaTeX's commands for mathematics stand for. */

const GREEK =
  "alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω";
const SYMBOLS =
  "ell ℓ infty ∞ partial ∂ nabla ∇ forall ∀ exists ∃ emptyset ∅ varnothing ∅ sum ∑ prod ∏ int ∫ cdot · cdots ⋯ ldots … dots … circ ∘ prime ′ neg ¬ lnot ¬ lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋ langle ⟨ rangle ⟩ degree ° top ⊤ bot ⊥ hbar ℏ aleph ℵ Re ℜ Im ℑ star ⋆ ast ∗ bullet •";
const RELATIONS =
  "le ≤ leq ≤ leqslant ≤ ge ≥ geq ≥ geqslant ≥ ne ≠ neq ≠ approx ≈ sim ∼ simeq ≃ cong ≅ equiv ≡ propto ∝ ll ≪ gg ≫ in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ to → rightarrow → longrightarrow → leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ implies ⇒ Leftarrow ⇐ Leftrightarrow ⇔ iff ⇔ mapsto ↦ times × div ÷ pm ± mp ∓ cup ∪ cap ∩ setminus ∖ oplus ⊕ otimes ⊗ land ∧ wedge ∧ lor ∨ vee ∨ vdash ⊢ models ⊨ mid | parallel ∥ perp ⊥";
const WORDS = "log ln lg exp sin cos tan max min sup inf lim arg argmax argmin det dim ker gcd Pr deg";

function table(pairs: string): readonly (readonly [string, string])[] {
  const words = pairs.split(" ");
  return words.flatMap((name, index) => (index % 2 === 0 ? [[name, words[index + 1] ?? ""] as const] : []));
}

export const MATHS_LETTERS: ReadonlyMap<string, string> = new Map([...table(GREEK), ...table(SYMBOLS)]);

/** Signs and words with a space on both sides. */
export const MATHS_RELATIONS: ReadonlyMap<string, string> = new Map([
  ...table(RELATIONS),
  ...WORDS.split(" ").map((word) => [word, word] as const),
  ["bmod", "mod"],
  ["mod", "mod"],
]);

/** Commands that only say how their argument looks. */
export const MATHS_LOOKS = new Set(
  "mathrm mathbf mathit mathsf mathtt mathcal mathscr mathfrak mathop mathbin boldsymbol bm text textrm textit textbf textsf texttt textsc operatorname mbox".split(
    " ",
  ),
);

/** Commands without a sign of their own. */
export const MATHS_SILENT = new Set(
  "left right big Big bigg Bigg bigl bigr Bigl Bigr displaystyle textstyle limits nolimits".split(" "),
);

export const DOUBLE_STRUCK: ReadonlyMap<string, string> = new Map([
  ["R", "ℝ"],
  ["N", "ℕ"],
  ["Z", "ℤ"],
  ["Q", "ℚ"],
  ["C", "ℂ"],
  ["P", "ℙ"],
]);

export const MATHS_ACCENTS: ReadonlyMap<string, string> = new Map([
  ["tilde", "\u0303"],
  ["widetilde", "\u0303"],
  ["hat", "\u0302"],
  ["widehat", "\u0302"],
  ["bar", "\u0304"],
  ["overline", "\u0304"],
  ["dot", "\u0307"],
  ["ddot", "\u0308"],
  ["vec", "\u20d7"],
]);

export const SUPERSCRIPTS: ReadonlyMap<string, string> = new Map(
  [..."0123456789+-=()ni"].map((sign, index) => [sign, [..."⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ"][index] ?? ""]),
);
export const SUBSCRIPTS: ReadonlyMap<string, string> = new Map(
  [..."0123456789+-=()"].map((sign, index) => [sign, [..."₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎"][index] ?? ""]),
);

/** A text with every sign raised or lowered; undefined where Unicode has no sign for one of them. */
export function scripted(text: string, signs: ReadonlyMap<string, string>): string | undefined {
  const found = [...text].map((sign) => signs.get(sign));
  return found.length === 0 || found.includes(undefined) ? undefined : found.join("");
}
