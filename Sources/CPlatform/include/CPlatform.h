#pragma once

#include "files.h"
#include "machine.h"
#include "terminal.h"
