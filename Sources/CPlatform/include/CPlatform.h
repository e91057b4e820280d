#pragma once

#include "terminal.h"
