import { expect, it } from 'vitest';
import { sideBySide } from './sideBySide';

it('puts each text beside its translation, and shows what is missing', () => {
  const english = {
    name: 'Plank',
    steps: [{ text: 'Lie down.', breath: 'Breathe out' }, { text: 'Rise.' }],
    variants: [{ code: 'HANDS', name: 'On hands' }],
  };
  const spanish = {
    name: 'Plancha',
    steps: [{ text: 'Túmbese.' }, { text: 'Suba.' }],
    variants: [{ code: 'HANDS', name: 'Sobre las manos' }],
  };
  expect(sideBySide(english, spanish)).toEqual([
    { path: 'name', english: 'Plank', text: 'Plancha' },
    { path: 'steps[0].text', english: 'Lie down.', text: 'Túmbese.' },
    { path: 'steps[0].breath', english: 'Breathe out', text: '' },
    { path: 'steps[1].text', english: 'Rise.', text: 'Suba.' },
    { path: 'variants[0].name', english: 'On hands', text: 'Sobre las manos' },
  ]);
});
