/** Words that tell English left in a Spanish text: frequent ones, and those of the pack, that are no Spanish words. */
export const ENGLISH_WORDS =
  /\b(?:the|and|of|to|with|for|your|you|is|are|this|that|not|may|can|have|has|will|if|or|but|by|from|at|about|please|write|call|send|message|form|phone|email|answer|question|help|clinic|treatment|therapy|session|ketamine|medicines?|doctor's|dose|week|days?|hours?|health|insurance|side|effects|some|people|who|what|how|when)\b/i;
