/** Goes on from the old address of a page to the new one, or to the passage of it that was asked for. */
// Ids of passages are plain ASCII: there is nothing to decode, and a fragment may hold what cannot be.
const passage = document.getElementById(location.hash.slice(1));
const asked = passage?.matches('.former-passages > li') ? passage : undefined;
const link = asked ? asked.querySelector('a') : document.querySelector<HTMLAnchorElement>('[data-moved-to]');
// Not assigned: the way back would lead here again.
if (link) location.replace(link.href);

export {};
