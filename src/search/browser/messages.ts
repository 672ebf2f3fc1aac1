/** What is said where the search does not come, before its panel is there and after. */
export const NOT_LOADED = 'The search could not be loaded. Try again, or start here:';
