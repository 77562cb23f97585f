// A single key must be a choice (WCAG 2.1.4): readers who speak or write by other means than keys can switch it off.

const CHOICE = "lectern:search-key";

export function isShortcutOn(): boolean {
  try {
    return localStorage.getItem(CHOICE) !== "off";
  } catch {
    return true; // storage is refused
  }
}

export function switchShortcut(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(CHOICE);
    else localStorage.setItem(CHOICE, "off");
  } catch {
    // The choice lasts as long as the page.
  }
}
