"""The last bars of the bridge's tune: D, G, A. One voice comes up to the A and the other down to it, each from next door."""

from cadences import Close

CLOSE = Close(
    eighth=0.34,
    lead=71,
    second=42,
    full=((50, 57, 62, 66), (43, 55, 59, 62), (45, 52, 57, 61, 64, 69, 73)),
    sung=((78, 54), (74, 57), (74, 55), (79, 59), (81, 57)),
    crown=61,
    plain=((50, 57, 62, 66), (52, 59, 64, 67), (45, 52, 59, 64)),
    asked=(78, 74, 71, 67, 71),
    said=(78, 74, 71, 67, 69),
    roots=(50, 50, 55, 55, 45, 45),
    fading=(76, 72, 71, 67),
    drones=(57, 52),
    hollow=(57, 60, 64),
)
