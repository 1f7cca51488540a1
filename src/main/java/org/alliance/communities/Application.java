package org.alliance.communities;

import java.io.IOException;

import org.alliance.communities.people.file.ImportCommand;
import org.alliance.communities.trial.TrialCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class Application {

    public static void main(String[] args) throws IOException {
        if (TrialCommand.isMeantBy(args)) {
            System.exit(TrialCommand.run(args, Application.class));
        }
        else if (ImportCommand.isMeantBy(args)) {
            System.exit(ImportCommand.run(args, Application.class));
        }
        else {
            SpringApplication.run(Application.class, args);
        }
    }

}
