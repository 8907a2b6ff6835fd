// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segmented.h"
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

Segmented::Segmented(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &Segmented::picked);
}

void Segmented::setTexts(const QStringList& texts)
{
    if (m_group->buttons().size() != texts.size()) {
        qDeleteAll(m_group->buttons());
        for (int i = 0; i < texts.size(); ++i) {
            auto* button = new QPushButton(this);
            button->setCheckable(true);
            button->setAutoDefault(false); // Enter in a field of a dialog is not for it
            // The style rounds only the outer corners.
            button->setProperty("segment",
                texts.size() == 1           ? u"only"_s
                    : i == 0                ? u"first"_s
                    : i + 1 == texts.size() ? u"last"_s
                                            : u"middle"_s);
            m_group->addButton(button, i);
            layout()->addWidget(button);
        }
        setCurrent(0);
    }
    for (int i = 0; i < texts.size(); ++i) {
        m_group->button(i)->setText(texts.at(i));
        m_group->button(i)->setAccessibleName(texts.at(i));
    }
}

void Segmented::setCurrent(int index)
{
    if (QAbstractButton* button = m_group->button(index))
        button->setChecked(true);
}

int Segmented::current() const { return m_group->checkedId(); }
