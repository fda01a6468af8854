// In: the address of a server of `guanxi serve`. Out: how long its page takes in Chromium until the picture is seen, until
// sigma draws it, and for each filter, in milliseconds.
//
//     src/page/build && node benches/page.mjs http://127.0.0.1:7878
//
// Each page is opened in a profile of its own, without anything kept. Where there is no graphics processor WebGL is computed,
// as here, and the second figure is large.
import { createRequire } from "node:module";
import { argv, env } from "node:process";

const require = createRequire(new URL("../target/page/", import.meta.url));
const { chromium } = require("playwright-core");

const [base, rounds = "7"] = argv.slice(2);
const browser = await chromium.launch({
  executablePath: env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--no-sandbox"],
});

async function open() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-US" });
  const page = await context.newPage();
  await page.goto(base);
  await page.locator(".canvas[data-drawn=whole]").waitFor({ state: "attached", timeout: 120_000 });
  return page;
}

const middle = (times) => times.sort((one, other) => one - other)[Math.floor(times.length / 2)].toFixed(0);

const seen = { "loaded": [], "picture": [], "by sigma": [] };
for (let round = 0; round < Number(rounds); round += 1) {
  const page = await open();
  const times = await page.evaluate(() => [
    performance.getEntriesByType("navigation")[0].loadEventEnd,
    ...["guanxi:picture", "guanxi:whole"].map((name) => performance.getEntriesByName(name)[0].startTime),
  ]);
  Object.values(seen).forEach((all, at) => all.push(times[at]));
  await page.context().close();
}
for (const [name, times] of Object.entries(seen)) console.log(`${name.padEnd(24)}${middle(times)}, at best ${Math.min(...times).toFixed(0)}`);

/** Does something and waits until what follows is drawn. */
const time = (page, act) => page.evaluate(async (act) => {
  const start = performance.now();
  eval(`(${act})`)();
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return performance.now() - start;
}, String(act));

const acts = {
  "all entities": () => [...document.querySelectorAll(".state button")].find(({ hidden }) => !hidden)?.click(),
  "a link left out": () => document.querySelectorAll(".filters fieldset")[1].querySelector("input").click(),
  "the link back": () => document.querySelectorAll(".filters fieldset")[1].querySelector("input").click(),
  "a class left out": () => document.querySelector(".filters input").click(),
  "the class back": () => document.querySelector(".filters input").click(),
  "undated left out": () => document.querySelector(".undated input").click(),
};
const page = await open();
for (const [name, act] of Object.entries(acts)) {
  const first = await time(page, act);
  await page.waitForTimeout(1_000);
  console.log(`${name.padEnd(24)}${first.toFixed(0)}`);
}
await browser.close();
