// In every page of the preview: loads it anew when the site has changed, and shows what is wrong over it meanwhile.

const PANEL = "lectern-problems";

const events = new EventSource("/.lectern/events");
events.addEventListener("state", ({ data }) => show(JSON.parse(data)));
events.addEventListener("changed", ({ data }) => {
  const problems: string = JSON.parse(data);
  if (problems === "") location.reload();
  else show(problems);
});

const style = document.createElement("link");
style.rel = "stylesheet";
style.href = "/.lectern/preview.css";
document.head.append(style);

function show(problems: string): void {
  document.getElementById(PANEL)?.remove();
  if (problems === "") return;
  const panel = document.createElement("section");
  panel.id = PANEL;
  panel.setAttribute("role", "alert");
  const heading = document.createElement("h2");
  heading.textContent = "The content has problems. What you see behind this is the last good site.";
  const text = document.createElement("pre");
  text.textContent = problems;
  panel.append(heading, text);
  document.body.append(panel);
}

export {};
