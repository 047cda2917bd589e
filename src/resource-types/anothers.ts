const code = 'DeletionOfAnother';

/** The refusal of a type whose deletion AWS tells apart from somebody else's: followed to its end, and not counted. */
export const anothersDeletion = {
  code,
  patience: 3600,
  remedy: 'Somebody else is deleting it: see what comes of that, then run again.',
};

/** To be thrown when AWS took a deletion, but shows that somebody else had asked for it before. */
export function anothers(): Error {
  return Object.assign(new Error('somebody else has begun to delete it'), { name: code });
}
