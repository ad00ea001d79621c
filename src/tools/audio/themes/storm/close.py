"""The last bars of the harbours' tune: G, A, B. At its best the morning after is in the major."""

from cadences import Close

CLOSE = Close(
    eighth=0.3,
    lead=69,
    second=21,
    full=((43, 55, 59, 62), (45, 57, 61, 64), (47, 54, 59, 63, 66, 71, 75)),
    sung=((71, 67), (74, 71), (73, 69), (69, 64), (71, 63)),
    crown=75,
    plain=((43, 55, 59, 62), (42, 54, 57, 61), (47, 54, 61, 66)),
    asked=(71, 67, 69, 66, 61),
    said=(71, 67, 66, 61, 59),
    roots=(43, 43, 54, 54, 47, 47),
    fading=(66, 62, 61, 57),
    drones=(59, 54),
    hollow=(54, 59, 62),
)
