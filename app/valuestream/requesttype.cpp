// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/valuestream/requesttype.h"

int metRequirements(const OaasRequirements& r)
{
    return int(r.lightweight) + int(r.commonTools) + int(r.anyTool) + int(r.accessControl)
        + int(r.understandable) + int(r.finalControl) + int(r.monitoring) + int(r.anyModel);
}
