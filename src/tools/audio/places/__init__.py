"""What is heard of each place besides the ferry's: loops and calls of every land, in a file or in a few."""

from places import dam, harbour, mill, valley

PLACES = {'dam': dam, 'mill': mill, 'valley': valley, 'harbour': harbour}

# What a land has apart from its first file, so that a scene fetches what is heard of it: a place of its own sound, and who
# is only out in dry weather.
APART = {
    'dam': {'dam-far': ('woodpecker', 'dipper', 'tail')},
    'mill': {'mill-far': ('screaming', 'chatter', 'roost', 'lodger')},
    'valley': {'hall': ('hearth', 'log', 'snore'), 'valley-far': ('lark', 'thrush', 'nightjar')},
}


def sheets_of(name):
    """The files of a land."""
    return (name, *APART.get(name, ()))


def sheet_of(name, sheet):
    """Names of what lies in a file of a land: all that is in no other, for the first."""
    apart = APART.get(name, {})
    elsewhere = {one for names in apart.values() for one in names}
    every = (*PLACES[name].BEDS, *PLACES[name].CALLS)
    return apart.get(sheet, tuple(one for one in every if one not in elsewhere))
