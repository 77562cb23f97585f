export const data = { pagination: { data: "exports", size: 1, alias: "view" } };
export const render = ({ view }: { view: { content: string } }): string => view.content;
