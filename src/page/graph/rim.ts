/** An entity is filled in one colour and has a rim in another, as in the pictures. */
import type { FragmentLayer } from "sigma/rendering";
import { RIM } from "./look";

/** Where the rim ends, in pixels from where the shape begins to fade: the outermost is hardly seen. */
const WIDTH = RIM + 0.7;

export function layerRim(): FragmentLayer {
  const colour = (name: string, source: string) =>
    ({ name, size: 4, type: WebGL2RenderingContext.UNSIGNED_BYTE, normalized: true, source }) as const;
  return {
    name: "rim",
    uniforms: [],
    attributes: [colour("rimFill", "color"), colour("rimLine", "rim")],
    glsl: `
vec4 layer_rim(vec4 v_rimFill, vec4 v_rimLine) {
  float depth = -context.sdf / context.pixelToUV;
  return mix(v_rimLine, v_rimFill, smoothstep(${(WIDTH - 0.5).toFixed(2)}, ${(WIDTH + 0.5).toFixed(2)}, depth));
}
`,
  };
}
