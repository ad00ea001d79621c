"""The last bars of the dam's tune: A, D, E. At its best it ends in the major, which the theme never reaches."""

from cadences import Close

CLOSE = Close(
    eighth=0.4,
    lead=70,
    second=75,
    full=((45, 52, 57, 61), (50, 57, 62, 66), (40, 47, 52, 56, 59, 64, 68)),
    sung=((61, 73), (57, 69), (62, 74), (66, 69), (64, 71)),
    crown=76,
    plain=((43, 50, 55, 59), (45, 52, 57, 61), (40, 47, 54, 59)),
    asked=(59, 55, 57, 52, 54),
    said=(61, 57, 59, 54, 52),
    roots=(45, 45, 47, 47, 40, 40),
    fading=(59, 55, 54, 50),
    drones=(52, 47),
    hollow=(47, 52, 55),
)
