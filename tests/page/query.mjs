// The SPARQL view: what is typed, run, shown, shared and kept. Each scenario is given a fresh page and the server's address.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { faults } from "./access.mjs";

const LEFT = "SELECT ?who ?where\nWHERE { ?who g:left ?where }\nORDER BY ?who ?where";
const LINKS = "CONSTRUCT { ?a ?p ?b } WHERE { ?c g:subject ?a ; g:predicate ?p ; g:object ?b . ?b a g:Organization }";

const address = (base, query) => `${base}/#/query/${encodeURIComponent(query)}`;
const answered = (page) => page.locator(".query-told strong").first();

async function type(page, query) {
  await page.locator(".query-editor .cm-content").click();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await page.keyboard.insertText(query);
}

/** Asks the server itself. */
async function asked(base, query, accept) {
  const body = new URLSearchParams({ query });
  return (await fetch(`${base}/sparql`, { method: "POST", body, headers: { accept } })).text();
}

/** Marks a scenario in which the server refuses what it is asked, which the browser tells in its console. */
const refused = (scenario) => Object.assign(scenario, { refused: true });

/** Opens answers of each sort, and holds them to what axe asks for and to the width of the window. */
const accessible = (options) => Object.assign(async (page, base) => {
  const places = [[LEFT, ".query-table"], [LINKS, ".query-drawing"], ["SELECT ?who {", ".query-trouble"]];
  for (const [query, awaited] of places) {
    await page.goto("about:blank");
    await page.goto(address(base, query));
    await page.locator(awaited).first().waitFor();
    assert.deepEqual(await faults(page), [], query);
    const wide = await page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `${wide} pixels wider than the window`);
  }
}, { options, refused: true });

export const scenarios = {
  "a query runs by keyboard and its rows link into the graph": async (page, base) => {
    await page.goto(`${base}/#/query`);
    await type(page, LEFT);
    await page.keyboard.press("Control+Enter");
    await answered(page).waitFor();
    const rows = (await asked(base, LEFT, "text/csv")).trim().split(/\r?\n/).slice(1);
    assert.equal(await page.locator(".query-table tbody tr").count(), rows.length);
    assert.ok(rows.length > 1);
    const [who] = rows[0].split(",");
    const id = who.split("/").pop();
    const link = page.locator(".query-table tbody tr").first().getByRole("link").first();
    assert.equal(await link.textContent(), `e:${id}`);
    await link.click();
    assert.equal(new URL(page.url()).hash, `#/entity/${id}`);
    await page.goBack();
    assert.equal(await page.locator(".query-table tbody tr").count(), rows.length);
  },

  "columns sort both ways": async (page, base) => {
    await page.goto(address(base, LEFT));
    const head = page.locator(".query-table th").first();
    await head.getByRole("button").click();
    const first = await page.locator(".query-table tbody td:first-child a").allTextContents();
    assert.equal(await head.getAttribute("aria-sort"), "ascending");
    await head.getByRole("button").click();
    assert.equal(await head.getAttribute("aria-sort"), "descending");
    assert.deepEqual(await page.locator(".query-table tbody td:first-child a").allTextContents(), first.toReversed());
  },

  "an error is shown at its place": refused(async (page, base) => {
    await page.goto(address(base, "SELECT ?who\nWHERE {\n  ?who g:left ?where ;\n    nobody:knows ?baz .\n}"));
    const place = page.getByRole("button", { name: "Line 4, column 5" });
    await place.waitFor();
    assert.equal(await page.locator(".cm-error-place").textContent(), "nobody:knows");
    assert.match(await page.locator(".cm-error-message").textContent(), /unknown prefix "nobody:"/);
    await place.click();
    await page.keyboard.type("x");
    assert.match(await page.locator(".query-editor .cm-content").textContent(), /xnobody:knows/);
    assert.equal(await page.locator(".cm-error-place").count(), 0, "the mark goes when the text changes");
  }),

  "a place is found behind characters of two units": refused(async (page, base) => {
    await page.goto(address(base, 'SELECT ?who { ?who g:left "𠮷𠮷" nobody }'));
    await page.locator(".cm-error-place").waitFor();
    assert.equal(await page.locator(".cm-error-place").textContent(), "nobody");
  }),

  "triples are drawn without overlaps, and listed": async (page, base) => {
    await page.goto(address(base, LINKS));
    await page.locator(".query-drawing").waitFor();
    const triples = (await asked(base, LINKS, "application/n-triples")).trim().split("\n");
    const things = new Set(triples.flatMap((line) => line.split(" ").filter((_, at) => at === 0 || at === 2)));
    assert.equal(await page.locator(".query-drawing .node").count(), things.size);
    const overlaps = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll(".query-drawing .node rect, .query-drawing .caption rect")].map((box) =>
        box.getBoundingClientRect());
      return boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)).length;
    });
    assert.equal(overlaps, 0);
    const drawn = await page.locator(".query-drawing").innerHTML();
    await page.getByRole("button", { name: "Table" }).click();
    assert.equal(await page.locator(".query-table tbody tr").count(), triples.length);
    await page.getByRole("button", { name: "Drawn" }).click();
    assert.equal(await page.locator(".query-drawing").innerHTML(), drawn, "the same triples give the same picture");
    await page.locator(".query-drawing a").first().click();
    assert.match(new URL(page.url()).hash, /^#\/entity\//);
  },

  "yes and no are told": async (page, base) => {
    await page.goto(address(base, "ASK { ?a g:left ?b }"));
    await page.locator(".query-truth").waitFor();
    assert.equal(await page.locator(".query-truth").textContent(), "Yes");
    await type(page, "ASK { g:left g:left g:left }");
    await page.getByRole("button", { name: "Run" }).click();
    await page.locator(".query-truth", { hasText: "No" }).waitFor();
  },

  "a copied address opens the same answer": async (page, base) => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: base });
    await page.goto(`${base}/#/query`);
    await type(page, LEFT);
    await page.getByRole("button", { name: "Copy the address" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const other = await page.context().newPage();
    await other.goto(copied);
    await answered(other).waitFor();
    assert.ok(await other.locator(".query-table tbody tr").count());
    assert.match(await other.locator(".query-editor .cm-content").textContent(), /ORDER BY \?who \?where/);
    await other.close();
  },

  "answers are kept as files, byte for byte what the server says": async (page, base) => {
    const kept = async (query, label, accept, name) => {
      await page.goto("about:blank");
      await page.goto(address(base, query));
      const button = page.getByRole("button", { name: label, exact: true });
      const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
      assert.equal(download.suggestedFilename(), name);
      assert.equal(await readFile(await download.path(), "utf8"), await asked(base, query, accept));
    };
    await kept(LEFT, "CSV", "text/csv", "answer.csv");
    await kept(LEFT, "JSON", "application/sparql-results+json", "answer.json");
    await kept(LINKS, "Turtle", "text/turtle", "answer.ttl");
    await kept(LINKS, "JSON-LD", "application/ld+json", "answer.jsonld");
  },

  "ready questions run, and their fields change them": async (page, base) => {
    await page.goto(`${base}/#/query`);
    await page.getByLabel("Ready questions").selectOption("roles");
    await page.locator(".query-table").waitFor();
    const all = await page.locator(".query-table tbody tr").count();
    const [organization] = (await asked(base, LEFT, "text/csv")).trim().split(/\r?\n/)[1].split(",").slice(1);
    const name = await page.evaluate(async (id) => (await (await fetch(`api/entity?id=${id}`)).json()).name,
      organization.split("/").pop());
    const field = page.getByLabel("Only about").first();
    await field.fill(name);
    await field.press("Enter");
    await page.waitForFunction((all) => document.querySelectorAll(".query-table tbody tr").length < all, all);
    assert.match(await page.locator(".query-editor .cm-content").textContent(), /VALUES \?\w+ \{ e:/);
    await page.goBack();
    await page.waitForFunction((all) => document.querySelectorAll(".query-table tbody tr").length === all, all);
  },

  "terms, variables and entities are completed": async (page, base) => {
    await page.goto(`${base}/#/query`);
    await type(page, "SELECT ?person WHERE { ?person g:foun");
    await page.keyboard.press("Control+ ");
    const options = page.locator(".cm-tooltip-autocomplete li");
    await options.first().waitFor();
    assert.match(await options.first().textContent(), /^g:founded/);
    // A list that has just opened takes no key yet, lest one typed on be taken for a choice.
    await page.waitForTimeout(150);
    await page.keyboard.press("Tab");
    await page.keyboard.type(" ?p", { delay: 30 });
    await options.filter({ hasText: "?person" }).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.type(" . e:op", { delay: 30 });
    await options.filter({ hasText: "e:openai" }).first().waitFor();
  },

  "Tab leaves the editor": async (page, base) => {
    await page.goto(`${base}/#/query`);
    await page.locator(".query-editor .cm-content").click();
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Run");
  },

  "a query is cancelled": async (page, base) => {
    await page.goto(address(base, "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n0 ?o }"));
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Cancelled.").waitFor();
  },

  "axe finds no serious fault in queries and answers": accessible({}),
  "nor on a dark page in Chinese": accessible({ colorScheme: "dark", locale: "zh-TW" }),
  "nor on a phone": accessible({ viewport: { width: 375, height: 720 }, locale: "zh-CN" }),
};

/** These need a server with tight limits. */
export const limits = {
  "an answer that is too long is refused in words": refused(async (page, base) => {
    await page.goto(address(base, "SELECT * { ?a ?b ?c }"));
    await page.getByRole("alert").filter({ hasText: "Ended by a limit of the server" }).waitFor();
    assert.match(await page.locator(".query-hint").textContent(), /more than 20 rows/);
  }),

  "a query that takes too long is ended in words": refused(async (page, base) => {
    await page.goto(address(base, "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"));
    await page.getByRole("alert").filter({ hasText: "longer than 2 s" }).waitFor();
  }),
};
