/** How every note on something set aside starts. */
const START = "# Set aside, because it names ";

/** The comment above what waits to be adjusted. */
export function noteAside(year: number, whatToDo: string): string {
  return `${START}${year}. ${whatToDo}:`;
}

/** Whether anything in a text waits to be adjusted. */
export function hasAside(text: string): boolean {
  return text.includes(START);
}
