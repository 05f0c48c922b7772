/** Plan keys of the alignment report. */
import * as f from '../../fields/index.ts';

export const alignment = f.group({
  notes: f.optional(f.table(f.text()), 'Your own words under a recommendation, by its id.'),
});
