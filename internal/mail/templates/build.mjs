// Makes *.html.tmpl, which Go's html/template reads, from *.mjml. The output is
// committed; `npm ci && npm run build` gives the same bytes again.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import mjml2html from "mjml";

const here = import.meta.dirname;

for (const source of readdirSync(here).filter((name) => name.endsWith(".mjml")).sort()) {
  const { html } = await mjml2html(readFileSync(`${here}/${source}`, "utf8"), {
    filePath: `${here}/${source}`,
    ignoreIncludes: false,
    validationLevel: "strict",
    keepComments: false,
    beautify: true,
    fonts: {},
  });
  writeFileSync(`${here}/${source.replace(/\.mjml$/, ".html.tmpl")}`, keepForOutlook(html));
}

// html/template drops comments. Those that only Outlook reads hold up its
// layout, so they travel as strings.
function keepForOutlook(html) {
  return html.replace(/<!--\[if [^\]]*\]>(<!-->|[\s\S]*?<!\[endif\]-->)|<!--<!\[endif\]-->/g, (comment) => {
    if (comment.includes("{{") || comment.includes("`")) throw new Error(`a template's action inside ${comment}`);
    return `{{outlook \`${comment}\`}}`;
  });
}
