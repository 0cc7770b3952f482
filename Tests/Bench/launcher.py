"""Starts one program and measures it.

    launcher.py RESULT STDOUT CORES COMMAND...

Gives it so many processors; 0 stands for all.
Writes wall seconds, processor seconds, peak bytes and exit code to the file RESULT. A process of its
own, and a small one: Linux counts the memory of who starts a program as the program's.
"""

import os
import sys
import time

result, stdout, cores, *command = sys.argv[1:]
if int(cores):
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:int(cores)])
to_file = (os.POSIX_SPAWN_OPEN, 1, stdout, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
start = time.perf_counter()
process = os.posix_spawnp(command[0], command, os.environ, file_actions=[to_file])
_, status, usage = os.wait4(process, 0)
wall = time.perf_counter() - start
with open(result, "w", encoding="utf-8") as file:
    file.write(f"{wall} {usage.ru_utime + usage.ru_stime} {usage.ru_maxrss * 1024} "
               f"{os.waitstatus_to_exitcode(status)}\n")
