/**
 * Tells the style sheets how the page stands, or no more with null: on its body, and on its root, since what is scrolled
 * to is kept clear of the bars by the root alone.
 */
export const tellPage = (name: 'screen' | 'stage' | 'text' | 'contrast', value: string | null): void => {
  for (const { dataset } of [document.documentElement, document.body])
    if (value === null) delete dataset[name];
    else dataset[name] = value;
};
