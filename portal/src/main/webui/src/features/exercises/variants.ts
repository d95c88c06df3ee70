import type { Exercise, Step, Variant } from '@/api/model';

/** Every exercise has a way to do it: one without variants is its own only one. */
export function variantsOf(exercise: Exercise): [Variant, ...Variant[]] {
  const [first, ...rest] = [...(exercise.variants ?? [])].sort((a, b) => a.level - b.level);
  if (first !== undefined) return [first, ...rest];
  return [
    {
      code: 'STANDARD',
      name: exercise.name,
      summary: '',
      level: 1,
      standard: true,
      position: exercise.position,
      equipment: exercise.equipment,
      optionalEquipment: exercise.optionalEquipment,
      sides: exercise.sides,
      cautions: [],
      hazards: exercise.hazards ?? [],
      figure: exercise.figure,
    },
  ];
}

export function standardOf(variants: readonly [Variant, ...Variant[]]): Variant {
  return variants.find(({ standard }) => standard) ?? variants[0];
}

/** The rungs of the ladder from the easiest up; variants of one level stand on the same rung. */
export function rungsOf(variants: readonly Variant[]): Variant[][] {
  const levels = [...new Set(variants.map(({ level }) => level))].sort((a, b) => a - b);
  return levels.map((level) => variants.filter((variant) => variant.level === level));
}

export function stepsOf(exercise: Exercise, variant: Variant): Step[] {
  return variant.steps != null && variant.steps.length > 0 ? variant.steps : exercise.steps;
}

/** The variant's own come first: they are why it differs. */
export function cautionsOf(exercise: Exercise, variant: Variant): string[] {
  return [...new Set([...variant.cautions, ...exercise.cautions])];
}

/** The closest variant, easier ones first, that is without a hazard of this one and brings no other instead. */
export function withoutHazard(
  variants: readonly Variant[],
  variant: Variant,
  hazard: string,
): Variant | undefined {
  return [...variants]
    .filter(({ code, hazards }) => code !== variant.code && !hazards.includes(hazard))
    .filter(({ hazards }) => hazards.every((one) => variant.hazards.includes(one)))
    .sort((a, b) => distance(a, variant) - distance(b, variant))[0];
}

function distance(other: Variant, from: Variant): number {
  const up = other.level - from.level;
  return up > 0 ? up + 100 : -up;
}
