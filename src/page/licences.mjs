// In: the folder of the packages. Out: the licence texts of those that become part of the page, in the order of their names.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const modules = process.argv[2];
const own = JSON.parse(readFileSync("src/page/package.json", "utf8"));
const names = new Set();

function add(name) {
  if (names.has(name)) return;
  names.add(name);
  const { dependencies = {} } = JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8"));
  Object.keys(dependencies).forEach(add);
}

Object.keys(own.dependencies).forEach(add);
console.log("The page holds code of these packages.");
for (const name of [...names].sort()) {
  const folder = join(modules, name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  if (!file || !existsSync(join(folder, file))) throw new Error(`${name} has no licence text`);
  console.log(`\n\n== ${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}`);
}
