/** The first line of what is generated. */
export const NOTE = "<!-- Written by `npm run schemas`, from the schemas in src/parse/. -->";
