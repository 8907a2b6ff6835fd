// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLocale>
#include <QObject>
#include <memory>

class QTranslator;

/// While it lives, everything is said and formatted in the report's language, whatever language the
/// window speaks; the window does not notice. For one stretch of code on the main thread.
class ReportLanguage : public QObject {
public:
    explicit ReportLanguage(const QLocale& locale);
    ~ReportLanguage() override;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLocale m_before;
    QChar m_minusBefore;
    QTranslator* m_translator;
};
