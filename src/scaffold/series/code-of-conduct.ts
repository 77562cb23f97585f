/** `content/code-of-conduct.md`: short, and right for most workshops as it is. */
export const CODE_OF_CONDUCT = `---
# A free page of the series. It is linked at the bottom of every page; with nav: true it stands in the navigation.
# Edit it, or delete the file. If a host conference has a code of conduct, this is the place to link to it.
title: Code of conduct
nav: false
---

Everybody who takes part in the workshop, in person or online, is to be treated with respect. This holds for talks and
discussions, for breaks and social events, and for reviews and mails before and after the workshop.

Harassment and discrimination are not accepted in any form. It makes no difference whom they concern, or whether they
are meant as a joke. Criticism of ideas is welcome; attacks on people are not.

Whoever experiences or sees something that goes against these rules can turn to any of the organizers. They listen, they
keep what they hear to themselves as far as possible, and they act on it: they may ask somebody to stop, or to leave the
workshop.
`;
