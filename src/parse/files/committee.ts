import * as z from "zod";
import { member, referenceTo } from "../person.ts";

/** `editions/2021/pc.yaml`: the program committee. */
export const committeeFile = z.array(referenceTo(member));
export type CommitteeFile = z.output<typeof committeeFile>;
