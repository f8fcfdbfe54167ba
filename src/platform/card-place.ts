import * as v from 'valibot';

const FractionSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** Where cards stand in a frame, from its one edge (0) to the other (1): what is at an edge stays there. */
export const CardPlaceSchema = v.object({ across: FractionSchema, down: FractionSchema });
export type CardPlace = v.InferOutput<typeof CardPlaceSchema>;
