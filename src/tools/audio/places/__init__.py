"""What is heard of each place besides the ferry's: a sheet of loops and calls for every land."""

from places import dam, harbour, mill, valley

PLACES = {'dam': dam, 'mill': mill, 'valley': valley, 'harbour': harbour}
