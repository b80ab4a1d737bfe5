import { describe, expect, it } from '@jest/globals';
import { summaryOf } from '../../src/discord/logReload.ts';
import { Library } from '../../src/library.ts';

describe('what the log says of a reload', () => {
  it('stays short, however many articles and warnings there are', async () => {
    const sources = Array.from({ length: 200 }, (_, number) => ({
      id: `story-${number}`,
      text: 'The barge\n\nThe barge is late,” she said.\n',
    }));
    const report = await Library.fromTexts(sources, { semantic: false }).reload();
    const summary = summaryOf({ ...report, added: report.unchanged });
    expect(summary).toMatchObject({
      added: { count: 200, first: Array.from({ length: 8 }, (_, number) => `story-${number}`) },
      changed: { count: 0, first: [] },
      unchanged: 200,
      warnings: { count: report.warnings.length },
      troubles: [],
    });
    expect(report.warnings.length).toBeGreaterThan(200);
    expect(JSON.stringify(summary).length).toBeLessThan(2_000);
  });
});
