// The graph view of graphs/openai-zh-hant: what is found, opened, shown, left out, and where the evidence is marked.
import assert from "node:assert/strict";

const ask = async (base, what) => (await fetch(`${base}/api/${what}`)).json();
const points = (text, [start, end]) => [...text].slice(start, end).join("");
const shown = async (page) => (await page.locator(".shown").textContent()).match(/\d+/g).map(Number);
const hash = (page) => decodeURIComponent(new URL(page.url()).hash.split("?")[0]);
const title = (page) => page.locator(".panel h2");

async function open(page, base, address = "") {
  await page.goto(`${base}/${address}`);
  await page.locator(".shown").filter({ hasText: /\d/ }).waitFor({ state: "attached" });
}

/** Waits until the picture can be zoomed and clicked on: sigma has taken the place of the sketch. */
const whole = (page) => page.locator(".canvas[data-drawn=whole]").waitFor({ state: "attached" });

/** Waits until what was last asked of the picture is drawn: what lies under the pointer is looked up in what is drawn. */
async function settled(page) {
  let [last, now] = [null, await page.locator(".canvas").screenshot()];
  while (!last?.equals(now)) [last, now] = [now, await page.locator(".canvas").screenshot()];
}

/** What is marked by the highlight of a name, as the browser has it. */
const marked = (page, name) =>
  page.evaluate((name) => [...(CSS.highlights.get(`evidence-${name}`) ?? [])].map(String).join("|"), name);

/** Waits until the sentence of a quote is marked. */
const markedAs = (page, text) =>
  page.waitForFunction((text) => [...(CSS.highlights.get("evidence-sentence") ?? [])].map(String).join() === text, text);

export const scenarios = {
  "the whole graph is shown, and its picture is not empty": async (page, base) => {
    const network = await ask(base, "network?lang=en");
    await open(page, base);
    assert.deepEqual(await shown(page), [network.nodes.length, network.links.length]);
    // Sigma draws in a context that is cleared after each frame: what is seen is looked at.
    const picture = await page.locator(".canvas").screenshot();
    await page.emulateMedia({ colorScheme: "dark" });
    assert.ok(picture.length > 12_000, `${picture.length} bytes of PNG are hardly a picture`);
  },

  "a sketch is shown before sigma is fetched, and sigma draws everything at the same places": async (page, base) => {
    let release;
    const held = new Promise((done) => (release = done));
    await page.route(/\/canvas-.*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await open(page, base);
    await page.locator(".canvas[data-drawn=sketch]").waitFor({ state: "attached" });
    const canvas = page.locator(".canvas");
    await canvas.focus();
    const rings = async () => {
      const found = [];
      for (const key of ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "ArrowDown"]) {
        await page.keyboard.press(key);
        const { x, y } = await page.locator(".ring").boundingBox();
        found.push([await page.locator("#live").textContent(), Math.round(x), Math.round(y)]);
      }
      return found;
    };
    const sketched = await rings();
    release();
    await whole(page);
    // The walk goes on from where it was: it is begun anew.
    await page.reload();
    await whole(page);
    await canvas.focus();
    assert.deepEqual(await rings(), sketched);
  },

  "a click on the sketch opens what is there": async (page, base) => {
    await page.route(/\/canvas-.*\.js$/, () => undefined);
    await open(page, base);
    await page.locator(".canvas[data-drawn=sketch]").waitFor({ state: "attached" });
    await page.locator(".canvas").focus();
    await page.keyboard.press("ArrowRight");
    const ring = await page.locator(".ring").boundingBox();
    await page.mouse.click(ring.x + ring.width / 2, ring.y + ring.height / 2);
    await title(page).filter({ hasText: "OpenAI" }).waitFor();
    await page.unrouteAll({ behavior: "ignoreErrors" });
  },

  "the same graph is drawn the same every time": async (page, base) => {
    await open(page, base);
    await whole(page);
    await settled(page);
    const once = await page.locator(".canvas").screenshot();
    await page.goto("about:blank");
    await open(page, base);
    await whole(page);
    await settled(page);
    assert.ok(once.equals(await page.locator(".canvas").screenshot()));
  },

  "a name in the other script or language is found and opened": async (page, base) => {
    await open(page, base);
    for (const typed of ["微软", "微軟", "microso"]) {
      const field = page.getByRole("combobox", { name: "Find a person or company" });
      await page.keyboard.press("/");
      await page.keyboard.insertText(typed);
      await page.locator("#hits [role=option][aria-selected=true]").waitFor();
      assert.match(await page.locator("#hits [role=option]").first().textContent(), /Microsoft/);
      assert.equal(await field.getAttribute("aria-activedescendant"), "hit-0");
      await page.keyboard.press("Enter");
      await title(page).filter({ hasText: "Microsoft" }).waitFor();
      assert.equal(hash(page), "#/entity/microsoft");
      await page.keyboard.press("Escape");
      await page.locator(".panel").waitFor({ state: "hidden" });
    }
    await page.keyboard.press("/");
    await page.keyboard.insertText("zzzz");
    await page.getByText("No name here has these letters").first().waitFor();
  },

  "only a neighbourhood is shown, and grows again": async (page, base) => {
    const network = await ask(base, "network?lang=en");
    const near = (id) => new Set(network.links.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])));
    await open(page, base, "#/entity/microsoft");
    await page.getByRole("button", { name: "Only its neighbourhood" }).click();
    await page.waitForFunction((count) => document.querySelector(".shown").textContent.startsWith(`${count} `), near("microsoft").size + 1);
    assert.match(await page.locator(".state").textContent(), new RegExp(`of ${network.entities} entities are open`));
    await page.goto(`${base}/#/entity/openai`);
    await title(page).filter({ hasText: "OpenAI" }).waitFor();
    await page.getByRole("button", { name: /Add its neighbours \+\d+/ }).click();
    const both = new Set(["microsoft", "openai", ...near("microsoft"), ...near("openai")]);
    await page.waitForFunction((count) => document.querySelector(".shown").textContent.startsWith(`${count} `), both.size);
    await page.getByRole("button", { name: "Show all" }).click();
    assert.equal((await shown(page))[0], network.nodes.length);
  },

  "evidence is marked at the very characters": async (page, base) => {
    const claims = await ask(base, "link?lang=en&from=greg-brockman&to=openai");
    assert.ok(claims.length > 2);
    await open(page, base, "#/link/greg-brockman/openai");
    for (const claim of claims) {
      const quote = claim.evidence[0];
      const { text } = await ask(base, `document?id=${encodeURIComponent(quote.document)}`);
      const card = page.locator(`[data-claim="${claim.id}"]`);
      await card.getByRole("button").first().click();
      await markedAs(page, points(text, quote.sentence));
      for (const name of ["subject", "object", "cue"]) {
        assert.equal(await marked(page, name), quote[name] ? points(text, quote[name]) : "", `${claim.id} ${name}`);
      }
      const isSeen = await page.evaluate(() => {
        const [range] = CSS.highlights.get("evidence-sentence");
        const [seen, box] = [range.getBoundingClientRect(), document.querySelector(".text").getBoundingClientRect()];
        return seen.top >= box.top - 1 && seen.top < box.bottom;
      });
      assert.ok(isSeen, `${claim.id} is scrolled to`);
      await card.getByText(quote.rule).first().waitFor();
    }
    await page.keyboard.press("Escape");
    await page.locator(".panel").waitFor({ state: "hidden" });
    assert.equal(await marked(page, "sentence"), "");
  },

  "a claim in an address is the one that opens": async (page, base) => {
    const claims = await ask(base, "link?lang=en&from=sam-altman&to=openai");
    const last = claims.at(-1);
    await open(page, base, `#/link/sam-altman/openai/${last.id}`);
    await page.locator(`.claim.open[data-claim="${last.id}"]`).waitFor();
    await markedAs(page, last.evidence[0].text);
  },

  "a claim is copied as a citation": async (page, base) => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: base });
    const [claim] = await ask(base, "link?lang=en&from=sam-altman&to=openai");
    const quote = claim.evidence[0];
    await open(page, base, "#/link/sam-altman/openai");
    await page.getByRole("button", { name: "Copy as citation" }).first().click();
    await page.getByText("Copied").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.ok(copied.startsWith(`“${quote.text}” — ${quote.title}`), copied);
    assert.ok(copied.endsWith(`characters ${quote.sentence.join("–")}`), copied);
  },

  "a click on the picture opens what is there": async (page, base) => {
    await open(page, base);
    await whole(page);
    const canvas = page.locator(".canvas");
    const said = (name) => page.locator("#live").filter({ hasText: name }).waitFor({ state: "attached" });
    /** The middle of the ring around the entity that the keyboard is at. */
    const spot = async () => {
      const ring = await page.locator(".ring").boundingBox();
      return { x: ring.x + ring.width / 2, y: ring.y + ring.height / 2 };
    };
    await canvas.focus();
    await page.keyboard.press("ArrowRight");
    await said("OpenAI");
    const one = await spot();
    await page.keyboard.press("ArrowLeft");
    await page.locator("#live").filter({ hasNotText: "OpenAI" }).waitFor({ state: "attached" });
    const other = await spot();
    // Two entities tell where all the others are.
    const { nodes } = await ask(base, "network?lang=en");
    const name = (await page.locator("#live").textContent()).split(",")[0];
    const [openai, reached, anthropic] = ["OpenAI", name, "Anthropic"].map((name) => nodes.find((node) => node.name === name));
    const scale = (other.x - one.x) / (reached.x - openai.x);
    const [x, y] = ["x", "y"].map((of) => one[of] + ((anthropic[of] - openai[of]) * scale) / 2);
    // As a hand does: the pointer comes there, and is seen to be there, before it is pressed.
    await page.mouse.move(x - 3, y - 3);
    await page.mouse.move(x, y);
    await settled(page);
    await page.mouse.click(x, y, { delay: 60 });
    await page.locator(".claim.open").waitFor();
    assert.match(hash(page), /^#\/link\/openai\/anthropic\//);
    await page.keyboard.press("Escape");
    await page.locator(".panel").waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "Fit" }).click();
    await canvas.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowLeft");
    await settled(page);
    const again = await spot();
    await page.mouse.click(again.x, again.y);
    await page.locator(".told-of").first().waitFor();
    assert.match(hash(page), /^#\/entity\//);
    assert.ok((await page.locator("#live").textContent()).startsWith(await title(page).textContent()));
  },

  "a profile tells every claim and every name": async (page, base) => {
    const profile = await ask(base, "entity?lang=en&id=sam-altman");
    await open(page, base, "#/entity/sam-altman");
    await title(page).filter({ hasText: profile.name }).waitFor();
    assert.equal(await page.locator(".told-of li").count(), profile.claims.length);
    for (const name of profile.names) {
      const line = page.locator(".names li").filter({ hasText: name.text }).filter({ hasText: name.reason });
      assert.ok(await line.count(), name.text);
    }
    await page.locator(".told-of a").first().click();
    await page.locator(".claim.open").waitFor();
    await page.goBack();
    await title(page).filter({ hasText: profile.name }).waitFor();
    await page.goto(`${base}/#/entity/openai`);
    const dots = page.locator(".timeline a");
    await dots.first().waitFor();
    const dated = (await ask(base, "entity?lang=en&id=openai")).claims.filter(({ since, until }) => since || until);
    assert.equal(await dots.count(), dated.length);
  },

  "filters leave out, say so, and are shared by the address": async (page, base) => {
    const { nodes, links } = await ask(base, "network?lang=en");
    await open(page, base);
    await page.getByLabel("departures").uncheck();
    const kept = links.filter(({ predicate }) => predicate !== "left");
    assert.equal((await shown(page))[1], kept.length);
    await page.getByLabel("denied").uncheck();
    assert.equal((await shown(page))[1], kept.filter(({ status }) => status !== "negated").length);
    await page.getByLabel("product").uncheck();
    const [count] = await shown(page);
    assert.ok(count < nodes.length);
    const address = page.url();
    assert.match(address, /no-link=left/);
    const other = await page.context().newPage();
    await open(other, base, new URL(address).hash);
    assert.equal((await shown(other))[0], count);
    assert.equal(await other.getByLabel("departures").isChecked(), false);
    await other.getByRole("button", { name: "Reset filters" }).click();
    assert.deepEqual(await shown(other), [nodes.length, links.length]);
    assert.doesNotMatch(other.url(), /\?/);
  },

  "the time slider narrows, by keyboard too": async (page, base) => {
    const { links } = await ask(base, "network?lang=en");
    const dated = links.filter(({ since, until }) => since || until);
    await open(page, base);
    await page.getByLabel("Undated too").uncheck();
    assert.equal((await shown(page))[1], dated.length);
    const until = page.getByRole("slider", { name: "until" });
    await until.focus();
    await page.keyboard.press("Home");
    assert.equal(await until.getAttribute("aria-valuetext"), "2023-11");
    const first = dated.filter(({ since }) => !since || since <= "2023-11-30");
    assert.equal((await shown(page))[1], first.length);
    assert.ok(first.length < dated.length);
    assert.match(page.url(), /time=2023-11\.\.2023-11&undated=no/);
    await page.getByRole("button", { name: "All times" }).click();
    assert.equal((await shown(page))[1], dated.length);
  },

  "the shortest path between two entities is shown": async (page, base) => {
    const route = await ask(base, "path?lang=en&from=mira-murati&to=microsoft");
    await open(page, base, "#/entity/mira-murati");
    await page.getByRole("button", { name: "Path from here" }).click();
    await page.getByText("Path from Mira Murati: click or search where it ends").first().waitFor();
    await page.keyboard.press("/");
    await page.keyboard.insertText("微软");
    await page.locator("#hits [role=option][aria-selected=true]").waitFor();
    await page.keyboard.press("Enter");
    await title(page).filter({ hasText: "From Mira Murati to Microsoft" }).waitFor();
    assert.equal(hash(page), "#/path/mira-murati/microsoft");
    assert.equal(await page.locator(".steps > li").count(), route.steps.length);
    assert.equal(await page.locator(".steps li li").count(), route.steps.flatMap(({ claims }) => claims).length);
    await page.goto(`${base}/#/path/mira-murati/sony`);
    await page.getByText("No told facts connect Mira Murati and Sony Group.").waitFor();
  },

  "the picture is walked by keyboard, and is a list too": async (page, base) => {
    await open(page, base);
    await page.locator(".canvas").focus();
    await page.keyboard.press("ArrowRight");
    await page.locator("#live").filter({ hasText: /^OpenAI, \d+ links/ }).waitFor({ state: "attached" });
    await page.keyboard.press("ArrowUp");
    const said = await page.locator("#live").textContent();
    assert.doesNotMatch(said, /^OpenAI,/);
    await page.keyboard.press("Enter");
    await title(page).filter({ hasText: said.split(",")[0] }).waitFor();
    await page.getByRole("button", { name: "As a list" }).click();
    const { nodes } = await ask(base, "network?lang=en");
    await page.locator(".listed").first().waitFor();
    assert.equal(await page.locator(".listed").count(), nodes.length);
  },

  "the page speaks three languages and has two themes": async (page, base) => {
    await open(page, base);
    for (const [tag, words] of [["zh-Hant", "篩選"], ["zh-Hans", "筛选"], ["en", "Filters"]]) {
      await Promise.all([page.waitForEvent("load"), page.locator("#language").selectOption(tag)]);
      await page.getByRole("button", { name: words, exact: true }).waitFor();
      assert.equal(await page.locator("html").getAttribute("lang"), tag);
    }
    await page.getByRole("button", { name: "Light or dark" }).click();
    assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
    await page.reload();
    assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
  },

  "nothing is wider than a phone": Object.assign(async (page, base) => {
    for (const address of ["", "#/entity/openai", "#/link/sam-altman/openai", "#/path/mira-murati/microsoft", "#/list"]) {
      await page.goto("about:blank");
      await open(page, base, address);
      if (address) await page.locator(".panel").waitFor();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 375, `${address}: ${width}`);
      const canvas = await page.locator(".canvas").boundingBox();
      assert.ok(canvas.height > 90, `${address}: the picture has ${canvas.height} left`);
    }
  }, { options: { viewport: { width: 375, height: 720 } } }),
};
