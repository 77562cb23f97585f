/** Where in a grid of rooms and times the present moment lies: a line across its columns. */
export function drawNow(program: HTMLElement, blocks: readonly HTMLElement[], now: number): void {
  for (const rule of program.querySelectorAll(".now-rule")) rule.remove();
  for (const block of blocks) {
    const grid = block.querySelector(".grid");
    const unit = Number(block.dataset.unit) * 60_000;
    const times = [...block.querySelectorAll<HTMLElement>(".slot, .slot > .items > .item")];
    const start = Math.min(...times.map(({ dataset }) => Date.parse(dataset.start ?? "")));
    const end = Math.max(...times.map(({ dataset }) => Date.parse(dataset.end ?? "")));
    if (grid === null || !(start <= now && now < end)) continue;
    const units = (now - start) / unit;
    const rule = document.createElement("div");
    rule.className = "now-rule";
    rule.style.gridRowStart = String(Math.floor(units) + 1);
    rule.style.setProperty("--part", String(units - Math.floor(units)));
    grid.append(rule);
  }
}
