import type { ShownCard } from './shown-card.ts';
import { until } from './until.ts';

/** The part of a driver that looks at cards. */
interface CardDriver<Tab> {
  cards(tab: Tab): Promise<ShownCard[]>;
  /** Resolves once the extension and the page have worked off what they had to do. */
  settled(tab: Tab): Promise<void>;
}

/**
 * Waits until a tab shows the cards of exactly these messages, in any order, and still does once the page has
 * settled. Returns the cards; fails with the messages seen last.
 */
export async function cardsAre<Tab>(
  driver: CardDriver<Tab>,
  tab: Tab,
  messages: readonly string[],
): Promise<ShownCard[]> {
  const wanted = [...messages].sort().join();
  const areWanted = (cards: readonly ShownCard[]) => messagesOf(cards).sort().join() === wanted;
  const look = async () => {
    const cards = await driver.cards(tab);
    if (!areWanted(cards)) return cards;
    await driver.settled(tab);
    return driver.cards(tab);
  };
  return until(look, areWanted, undefined, messagesOf);
}

const messagesOf = (cards: readonly ShownCard[]) => cards.map(({ message }) => message);
