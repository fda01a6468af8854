// In: the address of a server, scenarios of this folder. Out: 0 when each passes in Chromium, and a line for each.
//
//     node tests/page/run.mjs http://127.0.0.1:7878 graph            every scenario of graph.mjs
//     node tests/page/run.mjs http://127.0.0.1:7878 sparql limits    those of its export `limits`
//
// Each scenario is given a fresh page and the address. Whatever it does, the page may say nothing in the console, ask no other
// host, and break no part of its policy.
import { createRequire } from "node:module";
import { env, argv, exit } from "node:process";

const require = createRequire(new URL("../../target/page/", import.meta.url));
const { chromium } = require("playwright-core");

const [base, file, name = "scenarios"] = argv.slice(2);
const scenarios = (await import(`./${file}.mjs`))[name];
const browser = await chromium.launch({
  executablePath: env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--no-sandbox"],
});

let failed = 0;
for (const [title, scenario] of Object.entries(scenarios)) {
  if (env.ONLY && !title.includes(env.ONLY)) continue;
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-US", ...scenario.options });
  // A machine without a graphics processor may take seconds for the first picture.
  context.setDefaultTimeout(60_000);
  const wrong = [];
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`));
  });
  context.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== base) wrong.push(`asked ${request.url()}`);
  });
  const page = await context.newPage();
  page.on("console", (message) => {
    // A refusal that the scenario provokes is told by the browser itself; the page tells it in its own words.
    const isRefusal = scenario.refused && /Failed to load resource/.test(message.text());
    if (["error", "warning"].includes(message.type()) && !isRefusal) wrong.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => wrong.push(`error: ${error.stack ?? error.message}`));
  try {
    await scenario(page, base);
  } catch (error) {
    wrong.push(error.stack ?? String(error));
    if (env.SHOTS) await page.screenshot({ path: `${env.SHOTS}/${title.replaceAll(/\W+/g, "-")}.png` });
  }
  console.log(`${wrong.length ? "FAILED" : "ok"} ${title}`);
  for (const line of wrong) console.log(`    ${line}`);
  failed += wrong.length ? 1 : 0;
  await context.close();
}
await browser.close();
exit(failed ? 1 : 0);
