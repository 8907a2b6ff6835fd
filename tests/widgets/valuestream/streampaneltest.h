// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/project/document.h"
#include "tests/widgets/testprompts.h"
#include "widgets/valuestream/streamview.h"
#include "widgets/valuestream/valuestreampanel.h"
#include "widgets/valuestream/valuestreamscene.h"
#include <QTemporaryDir>
#include <memory>

/// A value-stream panel in a window with the example in it, to work in as a person does, by mouse
/// and by keyboard.
class StreamPanelTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

protected:
    void show(const Project& project);
    /// On the map of the current state first: the future's has parts of the same names.
    template <typename T> T* find(const char* name) const
    {
        const QString wanted = QString::fromLatin1(name);
        for (const QWidget* place :
            { static_cast<QWidget*>(view()), static_cast<QWidget*>(m_panel), m_panel->inspector() })
            if (T* widget = place->findChild<T*>(wanted))
                return widget;
        return nullptr;
    }
    const Project& project() const { return m_document->project(); }
    const Step& step(int number) const { return project().steps.at(number); }
    StreamView* view() const
    {
        return m_panel->findChild<StreamView*>(QStringLiteral("streamView"));
    }
    ValueStreamScene* scene() const { return static_cast<ValueStreamScene*>(view()->scene()); }
    QPoint pointOf(const QUuid& stepId) const
    {
        return view()->mapFromScene(scene()->boxOf(stepId).center());
    }
    void drag(QPoint from, QPoint to);
    QString way() const;

    static QDate today() { return { 2026, 11, 20 }; }

    TestPrompts m_prompts;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<QWidget> m_window;
    ValueStreamPanel* m_panel = nullptr;
};
