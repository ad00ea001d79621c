"""The last bars of the mill's tune: Em, A, G; it comes down where it started, and one bell stays up."""

from cadences import Close

CLOSE = Close(
    eighth=0.3,
    lead=73,
    second=8,
    full=((52, 59, 64, 67), (57, 64, 69, 73), (55, 62, 67, 71, 74, 79, 83)),
    sung=((79, 76), (76, 71), (73, 69), (76, 73), (79, 74)),
    crown=95,
    plain=((52, 59, 64, 67), (57, 64, 69, 73), (55, 62, 69, 71)),
    asked=(79, 76, 73, 71, 69),
    said=(76, 71, 73, 69, 67),
    roots=(52, 52, 57, 57, 55, 55),
    fading=(74, 70, 69, 66),
    drones=(55, 50),
    hollow=(62, 67, 70),
)
