// A kiosk stands alone: while the game has not come, its page looks every 15 s whether its host is there, and if so
// tries again. (Without the look a browser would end at a page of its own, which nobody comes by to leave.)
const later = setInterval(() => {
  if (document.querySelector('.not-yet') === null) clearInterval(later);
  else
    fetch(location.href, { cache: 'no-store' }).then(
      ({ ok }) => ok && location.reload(),
      () => {},
    );
}, 15000);
