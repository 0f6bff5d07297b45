"""One random generator and what is asked of it most."""


class Dice:
    def __init__(self, rng):
        self.rng = rng

    def uniform(self, low, high):
        return low + (high - low) * self.rng.random()

    def chance(self, share):
        return self.rng.random() < share

    def whole(self, low, high):
        """low to high - 1."""
        return int(self.rng.integers(low, high))

    def pick(self, values):
        return values[int(self.rng.integers(len(values)))]
