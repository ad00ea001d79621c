"""The last bars of the ferry's tune: Em, A, D."""

from cadences import Close

CLOSE = Close(
    eighth=0.32,
    lead=71,
    second=68,
    full=((52, 59, 64, 67), (57, 61, 64, 69), (50, 57, 62, 66, 69, 74, 78)),
    sung=((71, 67), (67, 64), (69, 64), (73, 69), (74, 66)),
    crown=78,
    plain=((43, 55, 59, 62), (45, 57, 61, 64), (50, 57, 64, 66)),
    asked=(71, 67, 64, 61, 64),
    said=(71, 67, 64, 61, 62),
    roots=(52, 52, 57, 57, 50, 50),
    fading=(69, 65, 64, 61),
    drones=(50, 45),
    hollow=(57, 62, 65),
)
