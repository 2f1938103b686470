// Lets tests steer visitors in one headless Chromium. A line of input is an
// act, a line of output what came of it; visitors act side by side. The
// browser ends with the input.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const require = createRequire(process.env.PACKAGES);
const { chromium } = require("playwright-core");
const patience = 15_000; // shorter than the tests', so that an act that fails is told
const sizes = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  desk: { viewport: { width: 1100, height: 900 } },
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
  ],
});
const visitors = new Map();

// Whoever comes has a browser of their own: no cookies, and faults noted that
// nobody sees on the page.
async function come(visitor, origin, size) {
  const context = await browser.newContext({ ...sizes[size], locale: "en-GB", reducedMotion: "reduce" });
  const page = await context.newPage();
  const faults = [];
  page.setDefaultTimeout(patience);
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (line) => line.type() === "error" && faults.push(line.text()));
  page.on("request", (request) => request.url().startsWith(origin) || faults.push(`asked ${request.url()}`));
  visitors.set(visitor, { page, faults });
}

async function leave(visitor) {
  const { page, faults } = visitors.get(visitor);
  visitors.delete(visitor);
  await page.context().close();
  return faults.join("\n");
}

const seen = (place, text) => place.getByText(text).filter({ visible: true }).first().waitFor();
const region = (page, name) => page.getByRole("region", { name });

const acts = {
  async open({ page }, url) {
    await page.goto("about:blank"); // else only the fragment would change
    await page.goto(url);
  },
  async heading({ page, faults }, name) {
    await page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
    const root = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    if (root[0] > root[1]) faults.push(`"${name}" is ${root[0]} pixels wide where there are ${root[1]}`);
  },
  reads: ({ page }, text) => seen(page, text),
  lacks: async ({ page }, text) => {
    if (await page.getByText(text).filter({ visible: true }).count()) throw new Error(`it reads "${text}"`);
  },
  value: ({ page }, label) => page.getByLabel(label, { exact: true }).inputValue(),
  fill: ({ page }, label, text) => page.getByLabel(label, { exact: true }).fill(text),
  press: ({ page }, name) => page.getByRole("button", { name, exact: true }).click(),
  follow: ({ page }, name) => page.getByRole("link", { name, exact: true }).click(),
  letter: ({ page }, name) => page.frameLocator("iframe").getByRole("link", { name, exact: true }).click(),
  arrive: ({ page }, url) => page.waitForURL(url),
  text: ({ page }) => page.evaluate(() => document.body.innerText),
  picture: ({ page }, path) => page.screenshot({ path }).then(() => {}),

  // In the playground.
  async tab({ page }, name) {
    await page.getByRole("tab", { name }).click();
    // A moment later, faster than a hand, GraphiQL notices which operation is there, and keeps it.
    await page.waitForFunction((name) => localStorage.getItem("graphiql:query")?.includes(` ${name}`), name);
  },
  async write({ page }, name, text) {
    await region(page, name).click();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.press("Delete"); // what is typed over a selection is put into brackets
    await page.keyboard.insertText(text);
  },
  run: ({ page }) => page.getByRole("button", { name: /Execute query/ }).click(),
  answer: ({ page }, text) => seen(region(page, /Result|Response/), text),
};

async function act({ id, visitor, act, args }) {
  const does = { come, leave }[act] ?? (() => acts[act](visitors.get(visitor), ...args));
  try {
    console.log(JSON.stringify({ id, value: await does(visitor, ...args) }));
  } catch (error) {
    console.log(JSON.stringify({ id, error: String(error) }));
  }
}

createInterface({ input: process.stdin })
  .on("line", (line) => void act(JSON.parse(line)))
  .on("close", () => browser.close().then(() => process.exit(0)));
