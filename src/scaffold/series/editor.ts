/** `.vscode/extensions.json`: what completes, explains and checks keys. */
export const EXTENSIONS = `{
  "recommendations": ["redhat.vscode-yaml"]
}
`;

/** `.vscode/settings.json` */
export const SETTINGS = `{
  "[yaml]": {
    "editor.tabSize": 2,
    "editor.insertSpaces": true
  }
}
`;
