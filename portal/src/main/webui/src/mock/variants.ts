import type { Exercise, Sides, Variant } from '@/api/model';
import { mockFigureLink } from './figureSvg';

/** Ladders for the made-up exercises. */
const way = (
  id: string,
  code: string,
  level: number,
  parts: Partial<Variant> & { name: string },
): Variant => ({
  code,
  summary: '',
  level,
  standard: false,
  position: ['STANDING'],
  equipment: [],
  optionalEquipment: [],
  sides: 'BOTH_TOGETHER',
  cautions: [],
  hazards: [],
  figure: mockFigureLink(id, code, `A figure does this: ${parts.name}.`),
  ...parts,
});

const door = (code: string, level: number, parts: Partial<Variant> & { name: string }) =>
  way('doorway', code, level, { equipment: ['DOORWAY'], ...parts });
const STRETCH = 'CHEST_SHOULDER_END_RANGE_STRETCH';

export const doorwayWays: Variant[] = [
  door('ARMS_LEVEL', 1, {
    name: 'Arms at shoulder height',
    summary: 'Upper arms level with the shoulders, elbows at a right angle.',
    standard: true,
    hazards: [STRETCH],
  }),
  door('SLIGHTLY_ABOVE_HEAD', 2, {
    name: 'Hands a little above the head',
    summary: 'Forearms higher on the frame.',
    hazards: [STRETCH, 'OVERHEAD_ARM'],
    cautions: ['Only when your shoulder does not pinch overhead.'],
    steps: [{ order: 1, text: 'Rest both hands on the frame, a little higher than your head.' }],
  }),
  door('ABOVE_HEAD', 3, {
    name: 'Hands above the head',
    summary: 'Arms almost straight, high on the frame.',
    hazards: [STRETCH, 'OVERHEAD_ARM'],
  }),
];

const plank = (code: string, level: number, name: string, hands: boolean, standard = false) =>
  way('plank', code, level, {
    name,
    standard,
    position: ['SUPPORT'],
    equipment: ['TIMER'],
    hazards: ['SUSTAINED_ISOMETRIC', 'SHOULDER_LOADED', ...(hands ? ['WRIST_EXTENSION_WEIGHT_BEARING'] : [])],
  });

export const plankWays: Variant[] = [
  plank('ELBOWS_KNEES', 1, 'Elbows and knees', false, true),
  plank('HANDS_KNEES', 1, 'Hands and knees', true),
  plank('ELBOWS_TOES', 2, 'Elbows and toes', false),
  plank('HANDS_TOES', 2, 'Hands and toes', true),
  plank('ARM_LIFT_ROTATION', 3, 'Arm lift with rotation', true),
];

/** An exercise that is done in one way only. */
export function only(
  id: string,
  sides: Sides,
  hazards: string[] = [],
): Pick<Exercise, 'variants' | 'hazards'> {
  return {
    hazards,
    variants: [way(id, 'STANDARD', 1, { name: 'Standard', standard: true, sides, hazards })],
  };
}
