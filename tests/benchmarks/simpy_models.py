# SPDX-License-Identifier: GPL-3.0-or-later
# The two models of bench_simulate.cpp in SimPy, for comparison: `simpy_models.py mm3|line10`. Prints
# seconds, model events (arrivals and ends of service) and the mean time in the system; exits with 3
# where SimPy is not installed.
import random
import sys
import time

try:
    import simpy
except ImportError:
    sys.exit(3)


def mm3(customers):
    env = simpy.Environment()
    people = simpy.Resource(env, capacity=3)
    stays = []

    def customer():
        arrived = env.now
        with people.request() as turn:
            yield turn
            yield env.timeout(random.expovariate(1.0))
        stays.append(env.now - arrived)

    def arrivals():
        for _ in range(customers):
            yield env.timeout(random.expovariate(2.5))
            env.process(customer())

    env.process(arrivals())
    env.run()
    return 2 * customers, stays


def line10(items):
    env = simpy.Environment()
    people = [simpy.Resource(env, capacity=1) for _ in range(10)]
    stays = []
    services = [0]

    def item():
        arrived = env.now
        for step in people:
            again = True
            while again:
                with step.request() as turn:
                    yield turn
                    yield env.timeout(random.expovariate(1 / 0.72))
                services[0] += 1
                again = random.random() < 0.1
        stays.append(env.now - arrived)

    def arrivals():
        for _ in range(items):
            yield env.timeout(random.expovariate(1.0))
            env.process(item())

    env.process(arrivals())
    env.run()
    return items + services[0], stays


random.seed(1)
started = time.perf_counter()
events, stays = mm3(100_000) if sys.argv[1] == "mm3" else line10(50_000)
seconds = time.perf_counter() - started
print(f"{seconds:.6f} {events} {sum(stays) / len(stays):.4f}")
