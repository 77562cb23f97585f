import { type Forms, formOf } from "../../messages/forms.ts";
import { say } from "../../messages/say.ts";

/** The form for a number in the language of the page, with it as `{n}`. */
export function count(
  forms: Forms,
  n: number,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return say(formOf(forms, n, document.documentElement.lang), { n, ...values });
}
