// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import '../../../test/happy-dom.ts';
import type { Card } from '../../messaging/card.ts';
import { DueCards } from './due-cards.ts';
import type { Explanation } from './explanation.ts';

const isVisible = vi.hoisted(() => vi.fn((_finding: object) => true));
vi.mock('./visibility.ts', () => ({ isVisible }));

const CARD = {} as Card;
const done: string[] = [];
let standing: Set<Explanation>;
let due: DueCards;

function explanation(name: string): Explanation {
  const made = { finding: { message: name }, isClosed: false } as Explanation;
  standing.add(made);
  return made;
}
const nameOf = ({ finding }: Explanation) => finding.message;

beforeEach(() => {
  done.length = 0;
  standing = new Set();
  isVisible.mockReset().mockReturnValue(true);
  due = new DueCards({
    isStanding: (each) => standing.has(each),
    show: (each) => {
      if (nameOf(each) === 'broken') throw new Error('The page does not let it be shown.');
      done.push(`shows ${nameOf(each)}`);
    },
    hide: (each) => void done.push(`hides ${nameOf(each)}`),
  });
});

it('looks at all of them before anything changes, and shows what can be seen', async () => {
  isVisible.mockImplementation((finding) => {
    done.push('looks');
    return (finding as { message: string }).message !== 'hidden';
  });
  due.add(explanation('seen'), CARD);
  due.add(explanation('hidden'), CARD);
  due.add(explanation('without'), null);
  await due.upToDate();
  expect(done).toEqual(['looks', 'looks', 'shows seen', 'hides hidden', 'hides without']);
});

it('leaves out what no longer stands, and shows the last of several answers', async () => {
  const gone = explanation('gone');
  const changed = explanation('changed');
  due.add(gone, CARD);
  due.add(changed, CARD);
  due.add(changed, null);
  standing.delete(gone);
  await due.upToDate();
  expect(done).toEqual(['hides changed']);
});

it('goes on after a message that cannot be shown, now and later', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  due.add(explanation('broken'), CARD);
  due.add(explanation('other'), CARD);
  await due.upToDate();
  due.add(explanation('later'), CARD);
  await due.upToDate();
  expect(done).toEqual(['shows other', 'shows later']);
  expect(error).toHaveBeenCalledOnce();
});
