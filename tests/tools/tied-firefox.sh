#!/bin/sh
# Firefox, which ends when the process that has started it does, however that ends.
exec setpriv --pdeathsig KILL "$KELISIM_FIREFOX" "$@"
