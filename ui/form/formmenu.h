// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QModelIndex>

class QPoint;

namespace Vitrine {

class FormModel;
class FormView;

/** Everything that can be done with one row of the form, then the view's own actions, as a menu that deletes itself. */
void showFormMenu(FormView &view, const FormModel &model, const QModelIndex &index, const QPoint &globalPosition);

} // namespace Vitrine
