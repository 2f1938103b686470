// Lets tests steer visitors in one headless Chromium. A line of input is an
// act, a line of output what came of it; visitors act side by side. The
// browser ends with the input.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
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
    "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
  ],
});
const visitors = new Map();

// Whoever comes has a browser of their own: no cookies, and faults noted that
// nobody sees on the page.
async function come(visitor, origin, size) {
  const context = await browser.newContext({ ...sizes[size], locale: "en-GB", reducedMotion: "reduce" });
  const faults = [];
  context.setDefaultTimeout(patience);
  context.on("page", (page) => {
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("console", (line) => line.type() === "error" && !line.text().includes(cut) && faults.push(line.text()));
    page.on("request", (request) => isOwn(request.url(), origin) || faults.push(`asked ${request.url()}`));
  });
  visitors.set(visitor, { page: await context.newPage(), faults, held: [] });
}

async function leave(visitor) {
  const { page, faults } = visitors.get(visitor);
  visitors.delete(visitor);
  await page.context().close();
  return faults.join("\n");
}

const cut = "net::ERR_INTERNET_DISCONNECTED"; // what a browser says whose network we cut
const isOwn = (url, origin) => [origin, `blob:${origin}`, "data:"].some((own) => url.startsWith(own));

const seen = (place, text, options) => place.getByText(text).filter({ visible: true }).first().waitFor(options);
const region = (page, name) => page.getByRole("region", { name });
const row = (page, text) => page.getByRole("row").filter({ hasText: text }).first();

// Out of sight a frame is not drawn, and what stands above it may grow and push it
// there; another letter comes in another frame. It is brought back until the look
// at it succeeds.
async function drawn(page, look) {
  for (const end = Date.now() + patience; ; ) {
    try {
      await page.locator("iframe").scrollIntoViewIfNeeded({ timeout: 500 });
      return await look();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

const axe = readFileSync(require.resolve("axe-core"), "utf8");

// Waits until colours and places have gone over into others, also into those that
// begin to only with the next frame.
const settled = (page) => page.evaluate(async () => {
  const running = () => document.getAnimations().filter((each) => each instanceof CSSTransition && each.playState === "running");
  for (let still = 0; still < 2; still++) {
    await new Promise(requestAnimationFrame);
    if (running().length === 0) continue;
    await Promise.allSettled(running().map(({ finished }) => finished));
    still = -1;
  }
});

// What axe finds wrong with what is shown, in words.
async function findings(page) {
  await settled(page);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

const acts = {
  async open({ page }, url) {
    await page.goto("about:blank"); // else only the fragment would change
    await page.goto(url);
  },
  // Opens a page as what guards an inbox does: its scripts run, nothing is clicked, and
  // it is left when nothing is asked for any more.
  async scan({ page }, url) {
    await acts.open({ page }, url);
    await page.waitForLoadState("networkidle");
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState("networkidle");
  },
  async heading({ page, faults }, name) {
    await page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
    const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
    await settled(page);
    if (!(await fits())) faults.push(`"${name}" is wider than the page`);
  },
  reads: ({ page }, text) => seen(page, text),
  lacks: async ({ page }, text) => {
    if (await page.getByText(text).filter({ visible: true }).count()) throw new Error(`it reads "${text}"`);
  },
  value: ({ page }, label) => page.getByLabel(label, { exact: true }).inputValue(),
  fill: ({ page }, label, text) => page.getByLabel(label, { exact: true }).and(page.locator("input, textarea")).fill(text),
  press: ({ page }, name) => page.getByRole("button", { name, exact: true }).click(),
  follow: ({ page }, name) => page.getByRole("link", { name, exact: true }).click(),
  letter: ({ page }, name) => page.frameLocator("iframe").getByRole("link", { name, exact: true }).click(),
  arrive: ({ page }, url) => page.waitForURL(url),
  text: ({ page }) => page.evaluate(() => document.body.innerText),
  picture: ({ page }, path) => page.screenshot({ path }).then(() => {}),

  // In the dashboard.
  choose: async ({ page }, label, option) => {
    await page.getByLabel(label, { exact: true }).and(page.locator("input, button")).first().click();
    await page.getByRole("option", { name: option, exact: true }).filter({ visible: true }).click();
  },
  branch: ({ page }, name) => page.getByRole("treeitem").filter({ hasText: name }).first().click(),
  // Picks an option of a list that is open.
  pick: ({ page }, name) => page.getByRole("option", { name, exact: true }).filter({ visible: true }).click(),
  // By the keyboard: some boxes are drawn by their label alone.
  tick: ({ page }, label) => page.getByRole("checkbox", { name: label, exact: true }).press("Space"),
  segment: ({ page }, label) => page.getByText(label, { exact: true }).click(),
  // Waits until a field says what is wrong with it.
  refused: ({ page }, label) => page.getByLabel(label, { exact: true }).and(page.locator("[aria-invalid=true]")).waitFor(),
  radio: ({ page }, label) => page.getByRole("radio", { name: label, exact: true }).click(),
  inLetter: ({ page }, text) => page.frameLocator("iframe").getByText(text).first().waitFor(),
  item: ({ page }, name) => page.getByRole("menuitem", { name, exact: true }).click(),
  pane: ({ page }, name) => page.getByRole("tab", { name, exact: true }).click(),
  // Waits until a letter reads so in its frame, where the styles of its button show as well.
  async framed({ page }, text, button) {
    const letter = page.frameLocator("iframe");
    await drawn(page, () => seen(letter, text, { timeout: 500 }));
    const link = letter.getByRole("link", { name: button, exact: true });
    const color = await link.evaluate((element) => getComputedStyle(element).backgroundColor);
    if (color === "rgba(0, 0, 0, 0)") throw new Error(`"${button}" has lost its style`);
  },
  scheme: ({ page }) => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme),
  key: ({ page }, key) => page.keyboard.press(key),
  row: ({ page }, text, want) => seen(row(page, text), want),
  gone: ({ page }, text) => page.getByText(text).filter({ visible: true }).first().waitFor({ state: "hidden" }),
  pressIn: ({ page }, text, name) => row(page, text).getByRole("button", { name }).click(),
  // Waits until a row is marked as changed by somebody else.
  marked: ({ page }, text) => page.locator("[data-changed]").filter({ hasText: text }).first().waitFor(),
  upload: ({ page }, path) => page.locator("input[type=file]").first().setInputFiles(path),
  // Presses a button that hands out a file, and reads that.
  async download({ page }, name) {
    const [file] = await Promise.all([page.waitForEvent("download"), acts.press({ page }, name)]);
    return readFileSync(await file.path(), "utf8");
  },
  // Follows a link that hands out a file into a folder, and tells what the file is called.
  async save({ page }, name, folder) {
    const [file] = await Promise.all([page.waitForEvent("download"), acts.follow({ page }, name)]);
    await file.saveAs(`${folder}/${file.suggestedFilename()}`);
    return file.suggestedFilename();
  },
  network: ({ page }, state) => page.context().setOffline(state === "cut"),
  // How an operation is answered from now on: "late", which is when it shall be "at once" again, or refused with a code.
  async answers(visitor, operation, how) {
    const { page, held } = visitor;
    await Promise.all(held.splice(0).map((route) => route.continue()));
    await page.unroute("**/graphql");
    if (how === "at once") return;
    const refusal = { errors: [{ message: how, extensions: { code: how } }] };
    let told;
    visitor.turnedAway = new Promise((resolve) => (told = resolve));
    await page.route("**/graphql", async (route) => {
      if (!route.request().postData()?.includes(`"operationName":"${operation}"`)) return route.fallback();
      if (how === "late") return void held.push(route);
      await route.fulfill({ contentType: "application/graphql-response+json", body: JSON.stringify(refusal) });
      told();
    });
  },
  // Waits until an operation was refused so.
  turnedAway: ({ turnedAway }) => turnedAway,
  // Opens a page in a second tab, and goes on in the first; otherTab goes on in that one.
  async tabs({ page }, url) {
    const second = await page.context().newPage();
    await second.goto(url);
    await page.bringToFront();
  },
  async otherTab(visitor) {
    visitor.page = visitor.page.context().pages().find((page) => page !== visitor.page);
  },
  // Everything that is wrong with the page as it is shown, in both schemes and on a narrow phone.
  async inspect({ page }) {
    const found = [];
    const size = page.viewportSize();
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      found.push(...(await findings(page)).map((finding) => `${colorScheme}: ${finding}`));
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await settled(page);
    const [wide, there] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    if (wide > there) found.push(`${wide} pixels wide where there are ${there}`);
    found.push(...(await findings(page)).map((finding) => `phone: ${finding}`));
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize(size);
    return found.join("\n");
  },

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
