// Whether people who use no mouse, a screen reader or another colour scheme can use the page, as far as axe-core can tell.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

const axe = await readFile(new URL("../../target/page/node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const places = ["", "#/entity/openai", "#/link/greg-brockman/openai", "#/path/mira-murati/microsoft", "#/list"];

/** Returns what axe finds, the places where it finds it behind each. */
export async function faults(page) {
  // Run by the browser's debugger, which the policy of the page does not bind.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join("; ")}`);
}

const scenario = (options) => Object.assign(async (page, base) => {
  for (const address of places) {
    await page.goto("about:blank");
    await page.goto(`${base}/${address}`);
    await page.locator(".shown").filter({ hasText: /\d/ }).waitFor({ state: "attached" });
    if (address) await page.locator(".panel-body > *").first().waitFor();
    await page.waitForTimeout(300);
    assert.deepEqual(await faults(page), [], address);
  }
}, { options });

export const scenarios = {
  "axe finds no serious fault on a light page": scenario({}),
  "axe finds no serious fault on a dark page in Chinese": scenario({ colorScheme: "dark", locale: "zh-TW" }),
  "axe finds no serious fault on a phone": scenario({ viewport: { width: 375, height: 720 } }),
};
