// A review: what is decided in the page holds in the graph, is told, and can be taken back. Needs a writable server of its own.
import assert from "node:assert/strict";

const WHO = "john-schulman";
const LINK = "#/link/john-schulman/anthropic";

const claims = async (base) => (await fetch(`${base}/api/link?from=${WHO}&to=anthropic`)).json();
const decisions = async (base) => (await (await fetch(`${base}/api/review`)).json()).decisions;
const tools = (page) => page.locator("div.review-tools[role=group]");
const button = (page, name) => tools(page).getByRole("button", { name, exact: true }).first();

/** Waits until the server holds that many decisions. */
async function decided(base, count) {
  for (let round = 0; round < 100; round += 1) {
    const now = await decisions(base);
    if (now.length === count) return now;
    await new Promise((done) => setTimeout(done, 100));
  }
  return assert.fail(`the server never held ${count} decisions`);
}

/** Marks a scenario in which the server refuses what it is asked, which the browser tells in its console. */
const refused = (scenario) => Object.assign(scenario, { refused: true });

export const scenarios = {
  "a wrong claim goes, and comes back when that is taken back": async (page, base) => {
    const before = await claims(base);
    await page.goto(`${base}/${LINK}`);
    await button(page, "Wrong").click();
    const told = page.locator(".review-told");
    await told.getByText("Marked wrong").waitFor();
    const [decision] = await decided(base, 1);
    assert.equal(decision.verdict, "reject");
    const after = await claims(base);
    assert.ok(!after.some(({ id }) => id === decision.claim) && after.length === before.length - 1);
    await page.waitForFunction((count) => document.querySelectorAll("li.claim").length === count, after.length);
    await told.getByRole("button", { name: "Undo" }).click();
    await decided(base, 0);
    assert.deepEqual(await claims(base), before);
  },

  "a right claim says so until that is taken back": async (page, base) => {
    await page.goto(`${base}/${LINK}`);
    await button(page, "Right").click();
    await tools(page).getByText("Marked right").waitFor();
    const [decision] = await decided(base, 1);
    assert.equal(decision.verdict, "accept");
    await page.reload();
    await tools(page).getByText("Marked right").waitFor();
    await button(page, "Undo").click();
    await decided(base, 0);
    await button(page, "Right").waitFor();
  },

  "a claim is corrected by form": refused(async (page, base) => {
    const before = await claims(base);
    await page.goto(`${base}/${LINK}`);
    await button(page, "Correct…").click();
    const form = page.locator(".review-form");
    await form.getByRole("button", { name: "Save" }).click();
    await form.getByText("Nothing is changed yet.").waitFor();
    await form.getByLabel("How firmly told").selectOption("planned");
    await form.getByLabel("date", { exact: true }).fill("soon");
    await form.getByRole("button", { name: "Save" }).click();
    await page.getByRole("alert").filter({ hasText: "2024-05-14" }).waitFor();
    await form.getByLabel("date", { exact: true }).fill("2023-02");
    await form.getByRole("button", { name: "Save" }).click();
    await tools(page).getByText("Corrected").waitFor();
    const [decision] = await decided(base, 1);
    const corrected = (await claims(base)).find(({ id }) => id === decision.became);
    assert.equal(corrected.status, "planned");
    assert.deepEqual(corrected.qualifiers.find(({ name }) => name === "date").values, ["2023-02"]);
    await page.goto(`${base}/#/review`);
    await page.locator(".review-list li").getByText("date: 2023-02").waitFor();
    await page.locator(".review-list li").getByRole("button", { name: "Undo" }).click();
    await page.locator(".review-empty").waitFor();
    assert.deepEqual(await claims(base), before);
  }),

  "a name is split off from an entity, and joined again": async (page, base) => {
    const names = async () => (await (await fetch(`${base}/api/entity?id=${WHO}`)).json()).names.map(({ text }) => text);
    const before = await names();
    await page.goto(`${base}/#/entity/${WHO}`);
    await page.locator("span.review-tools").getByRole("button", { name: "Another entity" }).last().click();
    await page.locator(".review-told").getByText("Split off").waitFor();
    await decided(base, 1);
    assert.equal((await names()).length, before.length - 1);
    await page.locator(".review-told").getByRole("button", { name: "Undo" }).click();
    await decided(base, 0);
    assert.deepEqual(await names(), before);
  },

  "two entities are made one, and two again": async (page, base) => {
    const network = async () => (await fetch(`${base}/api/network?lang=en`)).json();
    const names = async (id) => (await (await fetch(`${base}/api/entity?lang=en&id=${id}`)).json()).names.map(({ text }) => text);
    const before = await network();
    await page.goto(`${base}/#/entity/barret-zoph`);
    await page.getByRole("button", { name: "Same as…" }).click();
    const form = page.locator(".review-form");
    await form.getByLabel("Which entity is the same?").fill("Bob McGrew");
    await form.getByRole("button", { name: "Save" }).click();
    await page.locator(".review-told").getByText("Merged").waitFor();
    const [decision] = await decided(base, 1);
    assert.equal(decision.verdict, "accept");
    assert.deepEqual(decision.merge.map(({ name }) => name).sort(), ["Barret Zoph", "Bob McGrew"]);
    const after = await network();
    assert.equal(after.entities, before.entities - 1);
    const one = after.nodes.find(({ name }) => name === "Barret Zoph" || name === "Bob McGrew");
    assert.ok((await names(one.id)).includes("Barret Zoph") && (await names(one.id)).includes("Bob McGrew"));
    // The picture and what it counts follow.
    await page.locator(".shown").filter({ hasText: `${after.nodes.length} entities` }).waitFor({ state: "attached" });
    await page.goto(`${base}/#/review`);
    await page.locator(".review-list li").getByText("Barret Zoph = Bob McGrew").waitFor();
    await page.locator(".review-list li").getByRole("button", { name: "Undo" }).click();
    await page.locator(".review-empty").waitFor();
    const again = await network();
    assert.deepEqual([again.nodes, again.links], [before.nodes, before.links]);
  },

  "what the server refuses is told in the language of the page": refused(Object.assign(async (page, base) => {
    await page.goto(`${base}/${LINK}`);
    await button(page, "更正…").click();
    const form = page.locator(".review-form");
    await form.getByLabel("日期", { exact: true }).fill("soon");
    await form.getByRole("button", { name: "儲存" }).click();
    await page.getByRole("alert").filter({ hasText: "伺服器不接受這個內容" }).waitFor();
    await page.goto(`${base}/#/entity/nobody`);
    await page.locator(".panel").getByText("圖裡沒有它").waitFor();
  }, { options: { locale: "zh-TW" } })),

  "Escape closes the form and gives the focus back": async (page, base) => {
    await page.goto(`${base}/${LINK}`);
    await button(page, "Correct…").click();
    await page.keyboard.press("Escape");
    assert.equal(await page.locator(".review-form").count(), 0);
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Correct…");
    assert.ok(await page.evaluate(() => location.hash.includes("link")));
  },
};

/** Leaves a decision in the graph, for what is done with it afterwards. */
export const kept = {
  "a wrong claim stays out": async (page, base) => {
    await page.goto(`${base}/${LINK}`);
    await button(page, "Wrong").click();
    await decided(base, 1);
  },
};
