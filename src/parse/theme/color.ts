import * as z from "zod";
import { wrong } from "../remedies/explain.ts";
import { meantColor } from "../remedies/meant-identifiers.ts";

export const COLOR_HELP = 'Write a number sign and six hexadecimal digits in quotes, such as "#7a1f3d".';

/** `#rrggbb` */
export const color = z
  .string()
  .regex(/^#[0-9A-Fa-f]{6}$/, {
    abort: true,
    error: wrong("a colour", COLOR_HELP, (written) => {
      const meant = meantColor(written);
      return meant === undefined ? undefined : `Write "${meant}".`;
    }),
  })
  .meta({ title: "Colour", patternErrorMessage: COLOR_HELP });
